Console.WriteLine("Concord");
